package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** A text of nothing but no-break spaces or invisible marks is as blank as one of spaces. */
public final class NotBlankForPeople implements ConstraintValidator<NotBlank, CharSequence> {
    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || VisibleText.isOne(text);
    }
}
