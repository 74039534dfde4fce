// Imported before a program that knows nothing of the process that started it: a build whose start
// was killed ends too, instead of going on for a minute for nobody.
process.on('disconnect', () => process.exit(1))
