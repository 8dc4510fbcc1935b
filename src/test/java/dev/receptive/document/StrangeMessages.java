package dev.receptive.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers messages by their shape, so that a person can read the rarest: {@code -Dmutations.show=100}. */
public final class StrangeMessages {

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> firsts = new LinkedHashMap<>();

    /** Numbers and what stands in quotes do not make a shape. */
    public void add(String message, String text) {
        String shape = message.replaceAll("“.*”|\"[^\"]*\"", "“”").replaceAll("[0-9]+", "0");
        counts.merge(shape, 1, Integer::sum);
        firsts.putIfAbsent(shape, message + "\n      in " + line(message, text));
    }

    private static String line(String message, String text) {
        String[] place = message.split(":", 4);
        int line = place.length > 2 && place[1].matches("[0-9]+") ? Integer.parseInt(place[1]) : 0;
        return text.lines()
                .skip(Math.max(0, line - 2))
                .limit(2)
                .map(String::strip)
                .toList()
                .toString();
    }

    /** Prints as many as the system property wants, the rarest first. */
    public void show() {
        List<String> shapes = counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get))
                .limit(Integer.getInteger("mutations.show", 0))
                .toList();
        shapes.forEach(shape -> System.out.printf("%5d  %s%n", counts.get(shape), firsts.get(shape)));
    }
}
