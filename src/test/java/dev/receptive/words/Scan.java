package dev.receptive.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written arithmetic, read from left to right. */
public final class Scan {

    private final String text;
    private int at;

    public Scan(String text) {
        this.text = text;
    }

    /** Goes over a sign, if it is the next. */
    public boolean takes(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    /** Goes over what a pattern finds next, if it does. */
    public Optional<MatchResult> takes(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found.toMatchResult());
    }

    /** Goes over a sign that must be next. */
    public void must(String sign) {
        if (!takes(sign)) {
            throw refusal();
        }
    }

    public void mustEnd() {
        if (at < text.length()) {
            throw refusal();
        }
    }

    public IllegalArgumentException refusal() {
        return new IllegalArgumentException("arithmetic: not read from character " + at + " on: " + text);
    }
}
