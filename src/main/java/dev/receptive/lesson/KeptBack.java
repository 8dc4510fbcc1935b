package dev.receptive.lesson;

import dev.receptive.bench.Secret;
import dev.receptive.bench.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept from sight as long as a question waits.
 *
 * @param withheld beside the stage, and of what can be done with it
 * @param secrets of the stage itself
 */
public record KeptBack(Set<Withheld> withheld, List<Secret> secrets) {

    public static final KeptBack NOTHING = new KeptBack(Set.of(), List.of());

    private static final String EQUATION = "equation";

    public KeptBack {
        withheld = Set.copyOf(withheld);
        secrets = List.copyOf(secrets);
    }

    static KeptBack of(Withheld... withheld) {
        return new KeptBack(Set.of(withheld), List.of());
    }

    /** All that the stage itself keeps; where nobody may go on, what comes next, too. */
    @Override
    public List<Secret> secrets() {
        return withheld.contains(Withheld.TIME)
                ? Stream.concat(secrets.stream(), Stream.of(new Secret.AskedNext()))
                        .toList()
                : secrets;
    }

    /** The same, and which numbers another sees. */
    KeptBack andWindow() {
        return and(new KeptBack(Set.of(), List.of(new Secret.AskedWindow())));
    }

    /** The answer to a question about a whole stage, or about a layer of it, and what beside the stage tells it. */
    static KeptBack of(Topic topic, int layer) {
        Set<Withheld> withheld = EnumSet.of(Withheld.FORMULAS);
        if (topic != Topic.PARAMETER_COUNT) {
            withheld.addAll(Set.of(Withheld.LINKS, Withheld.TIME));
        }
        return new KeptBack(withheld, List.of(new Secret.AskedTopic(topic, layer)));
    }

    /** A number, where it stands on the stage; nothing where one is not meant. */
    static KeptBack of(Light light, Withheld... withheld) {
        List<Secret> secrets =
                light.spot().<Secret>map(Secret.AskedValue::new).stream().toList();
        return new KeptBack(Set.of(withheld), secrets);
    }

    /** The names by which files ask for it. */
    static List<String> codes() {
        return Stream.of(
                        Arrays.stream(Withheld.values()).map(Withheld::code),
                        Stream.of(EQUATION),
                        Arrays.stream(Topic.values()).map(Topic::code))
                .flatMap(codes -> codes)
                .toList();
    }

    /** What a name of those stands for. */
    static KeptBack of(String code) {
        if (code.equals(EQUATION)) {
            return new KeptBack(Set.of(Withheld.FORMULAS, Withheld.VALUES), List.of(new Secret.AskedEquation()));
        }
        Optional<Topic> topic = Arrays.stream(Topic.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        return topic.map(each -> of(each, 0))
                .orElseGet(() -> Arrays.stream(Withheld.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .map(KeptBack::of)
                        .orElse(NOTHING));
    }

    KeptBack and(KeptBack other) {
        Set<Withheld> all = EnumSet.noneOf(Withheld.class);
        all.addAll(withheld);
        all.addAll(other.withheld);
        List<Secret> both = new ArrayList<>(secrets);
        other.secrets.stream().filter(secret -> !both.contains(secret)).forEach(both::add);
        return new KeptBack(all, both);
    }
}
