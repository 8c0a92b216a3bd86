/** The network map of a Kommune on the write side: actors placed, relations between them. It exists once its Kommune is registered. */
package de.kooperationsbuch.command.network;
