package de.kooperationsbuch.kernel;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call each step: {@code steps_de.properties} and {@code steps_en.properties}. */
public final class StepTitles {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private StepTitles() {}

    /**
     * @param language German or English
     * @throws java.util.MissingResourceException for other languages, and for what is no step
     */
    public static String of(String stepName, Locale language) {
        return ResourceBundle.getBundle("steps", language, EXACT).getString(stepName);
    }
}
