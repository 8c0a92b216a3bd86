package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.personal.FreeText;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.standing.NewData;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where in the JSON of a record free texts and persons stand, as its components say. A list is where its items are.
 *
 * @param words that stay clear although a free text can stand here: those of enumerations that stand here in other steps
 */
record Places(boolean text, boolean person, Set<String> words, Map<String, Places> members) {
    private static final Places NONE = new Places(false, false, Set.of(), Map.of());
    private static final Places TEXT = new Places(true, false, Set.of(), Map.of());
    private static final Places PERSON = new Places(false, true, Set.of(), Map.of());
    private static final ClassValue<Places> OF_RECORD = new ClassValue<>() {
        @Override
        protected Places computeValue(Class<?> type) {
            Places places = NONE;
            for (RecordComponent component : type.getRecordComponents())
                places = places.with(member(component.getName(), component(component)));
            return places;
        }
    };

    private static final class OfAnyData {
        static final Places ALL = Catalogue.all().stream()
                .flatMap(entry -> StepFields.dataOf(entry.type()).stream())
                .filter(component -> component.getType() != NewData.class)
                .map(component -> member(component.getName(), component(component)))
                .reduce(NONE, Places::with);
    }

    static Places of(Class<?> record) {
        return OF_RECORD.get(record);
    }

    /** Whether nothing is ever sealed here. */
    boolean isClear() {
        return !text && !person && members.values().stream().allMatch(Places::isClear);
    }

    Places member(String name) {
        return members.getOrDefault(name, NONE);
    }

    private static Places member(String name, Places places) {
        return new Places(false, false, Set.of(), Map.of(name, places));
    }

    static Places component(RecordComponent component) {
        AnnotatedElement accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(FreeText.class)) return TEXT;
        Class<?> type = item(component.getGenericType());
        if (type == Person.class) return PERSON;
        if (type == NewData.class) return OfAnyData.ALL;
        if (type.isEnum()) return new Places(false, false, words(type), Map.of());
        return type.isRecord() ? of(type) : NONE;
    }

    private static Class<?> item(Type type) {
        if (type instanceof Class<?> itself) return itself;
        ParameterizedType generic = (ParameterizedType) type;
        boolean collection = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
        return collection ? item(generic.getActualTypeArguments()[0]) : (Class<?>) generic.getRawType();
    }

    private static Set<String> words(Class<?> enumeration) {
        Set<String> words = new HashSet<>();
        Arrays.stream(enumeration.getEnumConstants())
                .forEach(word -> words.add(BookMapper.mapper().valueToTree(word).asString()));
        return words;
    }

    private Places with(Places other) {
        Map<String, Places> both = new HashMap<>(members);
        other.members.forEach((name, places) -> both.merge(name, places, Places::with));
        Set<String> allWords = new HashSet<>(words);
        allWords.addAll(other.words);
        return new Places(text || other.text, person || other.person, allWords, both);
    }
}
