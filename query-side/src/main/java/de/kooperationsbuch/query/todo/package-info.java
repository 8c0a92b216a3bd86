/**
 * What waits for an organisation: answers, confirmations, blocks, reports, money that runs out. Everything follows from the steps; nobody ticks anything off
 * here, the step that is waited for does. Not a store of tasks, not a reminder that is sent to anybody, and no judge of who may act (the write side is).
 */
package de.kooperationsbuch.query.todo;
