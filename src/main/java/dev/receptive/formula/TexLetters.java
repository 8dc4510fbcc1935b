package dev.receptive.formula;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which letters and signs beyond ASCII have an outline in the library's own fonts. */
final class TexLetters {

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private TexLetters() {}

    static boolean isKnown(String letter) {
        return KNOWN.computeIfAbsent(letter, TexLetters::isSet);
    }

    private static boolean isSet(String letter) {
        try {
            return !TexLibrary.set(new TexRequest(letter, 10, false)).paths().isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
