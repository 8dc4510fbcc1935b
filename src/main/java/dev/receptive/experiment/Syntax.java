package dev.receptive.experiment;

import dev.receptive.words.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a person did when the YAML parser says what it met. */
final class Syntax {

    /** A part of the parser's problem or context, and the sentence for it; the first that occurs is taken. */
    private static final Map<String, String> EXPLAINED = new LinkedHashMap<>();

    static {
        EXPLAINED.put("(TAB)", "yaml.tab");
        EXPLAINED.put("',' or ']'", "yaml.list");
        EXPLAINED.put("',' or '}'", "yaml.mapping");
        EXPLAINED.put("could not find expected ':'", "yaml.colon");
        EXPLAINED.put("mapping values are not allowed", "yaml.colons");
        EXPLAINED.put("found undefined alias", "yaml.alias");
        EXPLAINED.put("quoted scalar", "yaml.quote");
        EXPLAINED.put("expected <block end>", "yaml.indent");
        EXPLAINED.put("cannot start any token", "yaml.start");
    }

    private Syntax() {}

    static Sentence explain(MarkedYamlEngineException e) {
        String said = e.getProblem() + " " + e.getContext();
        return EXPLAINED.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .findFirst()
                .map(entry -> Sentence.of(entry.getValue()))
                .orElseGet(() -> Sentence.of("yaml.other", String.valueOf(e.getProblem())));
    }
}
