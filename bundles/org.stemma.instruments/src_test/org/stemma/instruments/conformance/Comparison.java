/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * Compares what a reader read with what the public reference reads, value by value. Where the reference is known to be
 * wrong, which a row of the deviations has to say, the right result is demanded instead: the start of 1970 means that the
 * time is unknown. The clock time is compared; a zone that the file does not state is not UTC.
 */
final class Comparison {

	private static final BigDecimal TOLERANCE = new BigDecimal("1e-6");
	private static final Map<String, String> UCUM = Map.of("10^6 cells/mL", "10*6/mL", "%", "%", "\u00B5m", "um",
			"\u03BCm", "um", "\u03BCL", "uL", "\u00B5L", "uL", "(unitless)", "1", "cell", "1");

	private final RunContent content;
	private final Deviations deviations;
	private final String family;
	private final List<String> differences = new ArrayList<>();

	/** Compares the content that was read from a file of a family, with these deviations allowed. */
	Comparison(RunContent content, String family, Deviations deviations) {
		this.content = content;
		this.family = family;
		this.deviations = deviations;
	}

	/** What differs, one line each. */
	List<String> with(AsmDocument reference) {
		if (reference.samples().size() != content.samples().size()) {
			differences.add(content.samples().size() + " samples, expected " + reference.samples().size());
			return differences;
		}
		for (int i = 0; i < content.samples().size(); i++) {
			sample(content.samples().get(i), reference.samples().get(i));
		}
		reference.run().forEach(expected -> value("run", content.metadata(), expected));
		return differences;
	}

	private void sample(SampleContent found, AsmDocument.Sample expected) {
		if (!found.sample().equals(expected.name())) {
			differences.add("sample " + found.sample() + ", expected " + expected.name());
		}
		time(found, OffsetDateTime.parse(expected.time()));
		List<Measured> all = Stream.concat(found.measurements().stream(), content.metadata().stream()).toList();
		expected.values().forEach(value -> value(found.sample(), all, value));
		found.measurements().stream().filter(value -> value.value().isPresent() && value.state() == State.VALUE)
				.filter(value -> expected.values().stream().noneMatch(one -> names(value, one)))
				.forEach(value -> differences.add(found.sample() + ": nothing expected for " + value));
	}

	private void time(SampleContent found, OffsetDateTime expected) {
		Optional<MeasuredTime> time = found.time();
		boolean none = deviations.allow(family, "measurement time", expected.toString());
		boolean right = none ? time.isEmpty()
				: time.filter(one -> one.clock().equals(expected.toLocalDateTime())
						&& (!one.zoneKnown() || one.instant().equals(expected.toInstant()))).isPresent();
		if (!right) {
			differences.add(found.sample() + ": time " + time + ", expected " + expected);
		}
	}

	private void value(String where, List<Measured> found, Expected expected) {
		boolean read = found.stream().filter(value -> names(value, expected)).anyMatch(value -> equal(value, expected));
		boolean left = content.notUnderstood().stream()
				.anyMatch(part -> part.name().startsWith(expected.key()) && part.text().equals(expected.text()));
		boolean allowed = expected.number().isEmpty() && deviations.allow(family, expected.key(), expected.text());
		if (!read && !left && !allowed) {
			differences.add(where + ": expected " + expected + ", found "
					+ found.stream().filter(value -> names(value, expected)).toList());
		}
	}

	/** By the term; a key without a term is the file's own name of the column. */
	private static boolean names(Measured value, Expected expected) {
		boolean label = !expected.quantity() && value.place().name().replaceAll(":$", "").equals(expected.key());
		return label || value.field().equals(expected.key().toLowerCase(Locale.ROOT));
	}

	private static boolean equal(Measured value, Expected expected) {
		if (expected.number().isEmpty()) {
			return value.text().equals(expected.text());
		}
		if (value.value().isEmpty()) {
			return !expected.quantity() && near(new BigDecimal(value.text()), expected.number().get());
		}
		boolean unit = !expected.quantity() || UCUM.getOrDefault(expected.unit(), "?").equals(value.unit());
		return unit && value.state() == State.VALUE && near(value.value().get(), expected.number().get());
	}

	private static boolean near(BigDecimal found, BigDecimal expected) {
		return found.subtract(expected).abs().compareTo(expected.abs().multiply(TOLERANCE)) <= 0;
	}
}
