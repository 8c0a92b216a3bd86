/**
 * What waits for an organisation: answers, confirmations, blocks, reports, money that runs out. Everything follows from the steps; nobody ticks anything off
 * here, the step that is waited for does.
 */
package de.kooperationsbuch.query.todo;
