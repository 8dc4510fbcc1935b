package dev.receptive.lesson;

import java.util.Set;

/**
 * Which controls of a bench can be seen and used on a page, each by its key; a tensor's name means its numbers on the stage,
 * too, which cannot be changed where it is locked.
 *
 * @param shown only these; all where it is empty
 * @param hidden not these
 * @param locked seen but not used
 */
public record Controls(Set<String> shown, Set<String> hidden, Set<String> locked) {

    /** What locks or hides every control there is. */
    public static final String ALL = "all";

    public static final Controls FREE = new Controls(Set.of(), Set.of(), Set.of());

    public Controls {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
        locked = Set.copyOf(locked);
    }

    /** With none that can be used. */
    public Controls allLocked() {
        return new Controls(shown, hidden, Set.of(ALL));
    }

    public boolean isShown(String key) {
        return (shown.isEmpty() || names(shown, key)) && !names(hidden, key) && !hidden.contains(ALL);
    }

    public boolean isLocked(String key) {
        return names(locked, key) || locked.contains(ALL);
    }

    /** Whether a control is meant: by its key, or as one of all whose keys begin so, as {@code input.size} with {@code input}. */
    private static boolean names(Set<String> keys, String key) {
        int point = key.indexOf('.');
        return keys.contains(key) || (point > 0 && keys.contains(key.substring(0, point)));
    }
}
