package de.kooperationsbuch.kernel.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Words of an enum are read exactly as they are written: no trimming, no numbers instead of them. */
final class ExactWords extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> usual) {
        boolean named = Arrays.stream(type.getRawClass().getMethods())
                .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
        return named ? new ByName(type.getRawClass()) : usual;
    }

    private static final class ByName extends StdScalarDeserializer<Object> {
        private final transient Map<String, Object> words;

        ByName(Class<?> type) {
            super(type);
            words = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(Object::toString, Function.identity()));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return context.handleUnexpectedToken(getValueType(context), parser);
            String given = parser.getString();
            Object word = words.get(given);
            return word != null ? word : context.handleWeirdStringValue(handledType(), given, "not one of its words");
        }
    }
}
