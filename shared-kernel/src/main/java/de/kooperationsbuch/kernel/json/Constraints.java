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
        Object limit = descriptor
                .getAttributes()
                .getOrDefault("value", descriptor.getAttributes().get("min"));
        return new Refusal(ProblemType.INVALID_VALUE, "constraint." + kind, limit)
                .at(base + pointer(violation.getPropertyPath()));
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
