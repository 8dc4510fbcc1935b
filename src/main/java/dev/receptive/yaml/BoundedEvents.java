package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * What the YAML parser finds, on its way to the composer. Refuses what would take the composer into the depths or into
 * endless work, before it gets there: nesting, aliases, values without number, and tags, one of which merges a mapping
 * into itself for ever.
 */
final class BoundedEvents implements Parser {

    static final int MAX_ALIASES = 100;
    static final int MAX_DEPTH = 20;

    /** More than the numbers of the largest grid. */
    private static final int MAX_VALUES = 100_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN = Set.of("str", "int", "float", "bool", "null", "seq", "map");

    private final Parser parser;
    private final Report report;
    private int depth;
    private int aliases;
    private int values;
    private int documents;

    BoundedEvents(Parser parser, Report report) {
        this.parser = parser;
        this.report = report;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> {
                depth++;
                values++;
                tag(event, ((CollectionStartEvent) event).getTag());
            }
            case SequenceEnd, MappingEnd -> depth--;
            case Scalar -> {
                values++;
                tag(event, ((ScalarEvent) event).getTag());
            }
            case Alias -> aliases++;
            case DocumentStart -> documents++;
            default -> {}
        }
        atMost(MAX_DEPTH, depth, event, "yaml.deep");
        atMost(MAX_ALIASES, aliases, event, "yaml.aliases");
        atMost(MAX_VALUES, values, event, "yaml.many");
        atMost(1, documents, event, "yaml.documents");
        return event;
    }

    private void atMost(int most, int there, Event event, String key) {
        if (there > most) {
            throw report.stop(event.getStartMark(), Sentence.of(key, most));
        }
    }

    private void tag(Event event, Optional<String> tag) {
        boolean plain = tag.isEmpty()
                || (tag.get().startsWith(STANDARD) && PLAIN.contains(tag.get().substring(STANDARD.length())));
        if (!plain) {
            throw report.stop(event.getStartMark(), Sentence.of("yaml.tag"));
        }
    }
}
