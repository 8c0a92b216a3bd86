package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands behind {@code verify}. */
record Arguments(
        String command,
        List<String> operands,
        List<String> keys,
        List<String> checkpoints,
        List<String> receipts,
        boolean show,
        Locale locale) {

    static Arguments of(String... args) throws Broken {
        List<String> operands = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> checkpoints = new ArrayList<>();
        List<String> receipts = new ArrayList<>();
        boolean show = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--show" -> show = true;
                case "--key" -> keys.add(value(args, ++i));
                case "--checkpoint" -> checkpoints.add(value(args, ++i));
                case "--receipt" -> receipts.add(value(args, ++i));
                case "--lang" -> value(args, ++i);
                default -> operands.add(operand(args[i]));
            }
        }
        String command = operands.isEmpty() ? "" : operands.remove(0);
        return new Arguments(command, operands, keys, checkpoints, receipts, show, locale(args));
    }

    /** The one asked for, otherwise that of the machine. */
    static Locale locale(String... args) {
        Locale locale = Locale.getDefault();
        for (int i = 0; i + 1 < args.length; i++)
            if (args[i].equals("--lang")) locale = Locale.forLanguageTag(args[i + 1]);
        return locale;
    }

    private static String value(String[] args, int i) throws Broken {
        if (i >= args.length) throw new Broken("use.value", args[i - 1]);
        if (args[i - 1].equals("--lang") && !List.of("de", "en").contains(args[i]))
            throw new Broken("use.lang", args[i]);
        return args[i];
    }

    private static String operand(String text) throws Broken {
        if (text.startsWith("--")) throw new Broken("use.option", text);
        return text;
    }
}
