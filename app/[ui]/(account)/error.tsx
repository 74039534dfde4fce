'use client'

export { default } from '@/app/[ui]/(site)/error.tsx'
