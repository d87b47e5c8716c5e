package be.jalon.values.offence;

import org.springframework.util.StringUtils;

/** Breaks a rule on purpose: values are plain Java. */
class SpringInValues {

    boolean hasText(String text) {
        return StringUtils.hasText(text);
    }
}
