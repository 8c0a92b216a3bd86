/**
 * What Kommune and Verbund agreed to show to everybody: parts of their cooperation, not single steps. It says nothing of who may record (see access), and
 * nothing becomes public by one side alone.
 */
package de.kooperationsbuch.kernel.publication;
