package de.kooperationsbuch.kernel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes, a letter, a notice: named and, with its hash, recognisable; the file itself stays where it is. */
public record Evidence(
        @NotBlank String title,
        @Nullable WebAddress url,
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {}
