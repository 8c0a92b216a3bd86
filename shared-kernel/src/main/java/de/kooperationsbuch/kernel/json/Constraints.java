package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks what the records say of their texts, numbers and lists beyond their types. */
final class Constraints {
    private static final Validator VALIDATOR = validator();

    private static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(NotBlankForPeople.class);
        return configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** @param dataPointer where the step's data stand in the envelope */
    void check(Step step, String dataPointer) {
        check((Object) step, dataPointer);
        check(step.step(), "");
    }

    private static void check(Object part, String base) {
        VALIDATOR.validate(part).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw refusal(violation, base);
                });
    }

    private static Refusal refusal(ConstraintViolation<?> violation, String base) {
        var descriptor = violation.getConstraintDescriptor();
        String kind = descriptor.getAnnotation().annotationType().getSimpleName();
        var attributes = descriptor.getAttributes();
        boolean tooLong = kind.equals("Size") && violation.getInvalidValue() instanceof CharSequence;
        Object limit = attributes.getOrDefault("value", attributes.get(tooLong ? "max" : "min"));
        String sentence = "constraint." + kind + (tooLong ? ".text" : of(violation));
        return new Refusal(ProblemType.INVALID_VALUE, sentence, limit).at(base + pointer(violation.getPropertyPath()));
    }

    /** Patterns say what they are patterns of by the field that has them. */
    private static String of(ConstraintViolation<?> violation) {
        boolean shaped = violation.getConstraintDescriptor().getAnnotation() instanceof Pattern;
        return shaped ? "." + last(violation.getPropertyPath()) : "";
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) name = node.getName();
        return name;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKind() == ElementKind.PROPERTY) pointer.append('/').append(node.getName());
        }
        return pointer.toString();
    }
}
