/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.stated;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;

/** How many there are of something, as the list of a collection states it: {@code 60 data, 2460 amplification points}. */
@Component
public final class StatedAmounts implements ExpectedResults {

	private static final Map<String, ToLongFunction<RunContent>> AMOUNTS = Map.of("data", content -> content.samples().size(),
			"amplification points", content -> points(content, "amplification data cube"), "melt points",
			content -> points(content, "melting curve data cube"), "Cq", StatedAmounts::cycles, "ISCN strings", StatedAmounts::karyotypes);

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) {
		Compared.Collected all = new Compared.Collected();
		AMOUNTS.forEach((name, amount) -> {
			Matcher stated = Pattern.compile("\\b(\\d+) " + name + "\\b").matcher(given.statement());
			if (content.succeeded() && stated.find()) {
				all.same(name, Long.parseLong(stated.group(1)), amount.applyAsLong(content.get()));
			}
		});
		return all.result().values() == 0 ? Optional.empty() : Optional.of(all.result());
	}

	private static long points(RunContent content, String field) {
		return content.samples().stream().flatMap(sample -> sample.curves().stream()).filter(curve -> curve.field().equals(field))
				.flatMap(curve -> curve.values().stream()).filter(Optional::isPresent).count();
	}

	/** Different texts of karyotypes that are none in doubt. */
	private static long karyotypes(RunContent content) {
		return content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.filter(value -> value.field().equals("karyotype") && value.state() == State.VALUE).map(Measured::text).distinct().count();
	}

	private static long cycles(RunContent content) {
		return content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.filter(value -> value.field().startsWith("cycle threshold result") && value.value().isPresent()).count();
	}
}
