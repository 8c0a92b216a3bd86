package de.kooperationsbuch.command.vault;

/** Something was erased, here or by another process: whoever keeps a copy of personal data forgets it now. */
public record PersonalDataErased(Erasure erasure) {}
