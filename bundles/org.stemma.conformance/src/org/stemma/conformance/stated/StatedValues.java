/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.stated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * Single values that the list of a collection states: each must be found among the values of one sample (of the well that
 * the list names, where it names one), to as many digits as it states.
 */
@Component
public final class StatedValues implements ExpectedResults {

	/** A well with its channel or target and a number, and what is said of the same well behind it. */
	private static final Pattern WELL = Pattern.compile("\\b([A-P]\\d{1,2}) (?:target |Ch)\\d ([\\d.]*\\d)"
			+ "(?: copies/uL)?(?:, (\\d+) positive of (\\d+))?(?:, CNV ([\\d.]*\\d))?");
	private static final List<Pattern> VALUES = List.of(Pattern.compile("\\b(\\d+) droplets"),
			Pattern.compile("\\b\\d:(\\d+)\\b"), Pattern.compile("\\bimage (\\d+)x(\\d+)"), Pattern.compile("([\\d.]+) um/pixel"),
			Pattern.compile("\\bNA ([\\d.]*\\d)"), Pattern.compile("\\bexposure ([\\d.]*\\d)"));
	private static final Pattern TIME = Pattern.compile("\\bacquired (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?)");
	private static final Pattern FIRST = Pattern.compile("\\(first ([\\d.]*\\d)\\)");

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) {
		Compared.Collected all = new Compared.Collected();
		if (content.succeeded()) {
			wells(given.statement(), content.get(), all);
			VALUES.forEach(form -> values(form.matcher(given.statement()), content.get(), all));
			first(given.statement(), content.get(), all);
			times(given.statement(), content.get(), all);
		}
		return all.result().values() == 0 ? Optional.empty() : Optional.of(all.result());
	}

	private static void wells(String statement, RunContent content, Compared.Collected all) {
		for (Matcher stated = WELL.matcher(statement); stated.find();) {
			String well = stated.group(1);
			List<BigDecimal> numbers = numbers(stated, 2);
			all.that(content.samples().stream().filter(sample -> sample.well().equals(well)).anyMatch(sample -> has(sample, numbers)),
					"well " + well + ": expected " + numbers + " in one sample");
		}
	}

	private static void values(Matcher stated, RunContent content, Compared.Collected all) {
		while (stated.find()) {
			List<BigDecimal> numbers = numbers(stated, 1);
			all.that(content.samples().stream().anyMatch(sample -> has(sample, numbers)), "expected " + numbers + " in one sample");
		}
	}

	private static void first(String statement, RunContent content, Compared.Collected all) {
		Matcher stated = FIRST.matcher(statement);
		if (stated.find()) {
			all.that(content.samples().stream().limit(1).anyMatch(sample -> has(sample, numbers(stated, 1))),
					"expected " + stated.group(1) + " in the first sample");
		}
	}

	private static void times(String statement, RunContent content, Compared.Collected all) {
		for (Matcher stated = TIME.matcher(statement); stated.find();) {
			all.that(content.samples().stream().flatMap(sample -> sample.time().stream())
					.anyMatch(time -> time.clock().equals(LocalDateTime.parse(stated.group(1)))), "expected the time " + stated.group(1));
		}
	}

	private static List<BigDecimal> numbers(Matcher stated, int from) {
		List<BigDecimal> numbers = new ArrayList<>();
		for (int group = from; group <= stated.groupCount(); group++) {
			if (stated.group(group) != null) {
				numbers.add(new BigDecimal(stated.group(group)));
			}
		}
		return numbers;
	}

	private static boolean has(SampleContent sample, List<BigDecimal> numbers) {
		return numbers.stream().allMatch(number -> values(sample)
				.anyMatch(value -> value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0));
	}

	private static Stream<BigDecimal> values(SampleContent sample) {
		return sample.measurements().stream().map(Measured::value).flatMap(Optional::stream);
	}
}
