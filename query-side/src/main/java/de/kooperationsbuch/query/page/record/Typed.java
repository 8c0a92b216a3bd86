package de.kooperationsbuch.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody typed, by the names of fields: pointers into the envelope with dots, such as {@code data.terms.tasks.0.title}. A name can come several times:
 * of a list every value counts, else the last one that says something.
 */
record Typed(Map<String, List<String>> values) {
    private static final String NUMBER = "[0-9]{1,6}";

    /** Blank values are as good as none, blank objects of lists as well; those that stay are counted anew from 0. */
    static Typed of(Map<String, ? extends List<String>> sent) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Map<String, Map<Integer, Integer>> places = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            List<String> some = values.stream()
                    .filter(Objects::nonNull)
                    .filter(value -> !value.isBlank())
                    .map(value -> value.replace("\r\n", "\n"))
                    .toList();
            if (!some.isEmpty()) said.put(name, some);
        });
        said.keySet().forEach(name -> note(name, places));
        places.values().forEach(Typed::count);
        Map<String, List<String>> counted = new LinkedHashMap<>();
        said.forEach((name, values) -> counted.put(renamed(name, places), values));
        return new Typed(counted);
    }

    private static void note(String name, Map<String, Map<Integer, Integer>> places) {
        String[] parts = name.split("\\.");
        StringBuilder list = new StringBuilder();
        for (String part : parts) {
            if (part.matches(NUMBER))
                places.computeIfAbsent(list.toString(), none -> new TreeMap<>()).put(Integer.valueOf(part), 0);
            list.append(list.isEmpty() ? "" : ".").append(part);
        }
    }

    private static void count(Map<Integer, Integer> places) {
        int next = 0;
        for (var place : places.entrySet()) place.setValue(next++);
    }

    private static String renamed(String name, Map<String, Map<Integer, Integer>> places) {
        StringBuilder old = new StringBuilder();
        StringBuilder renamed = new StringBuilder();
        for (String part : name.split("\\.")) {
            String now = part.matches(NUMBER)
                    ? places.get(old.toString()).get(Integer.valueOf(part)).toString()
                    : part;
            renamed.append(renamed.isEmpty() ? "" : ".").append(now);
            old.append(old.isEmpty() ? "" : ".").append(part);
        }
        return renamed.toString();
    }

    /** The last value; empty if nothing was typed. */
    String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** Every value of a list of texts or names, whether the name came several times or with numbers. */
    List<String> all(String name) {
        List<String> all = new ArrayList<>(values.getOrDefault(name, List.of()));
        for (int i = 0; values.containsKey(name + "." + i); i++) all.addAll(values.get(name + "." + i));
        return all;
    }

    /** How many objects of a list were typed. */
    int count(String list) {
        int count = 0;
        while (says(list + "." + count)) count++;
        return count;
    }

    /** Whether anything was typed into the field or a part of it. */
    boolean says(String name) {
        return values.containsKey(name) || values.keySet().stream().anyMatch(other -> other.startsWith(name + "."));
    }

    Typed with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return of(more);
    }
}
