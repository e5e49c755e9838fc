/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.stemma.api.RecordRef;
import org.stemma.core.culture.Acts;
import org.stemma.core.record.KindModel;
import org.stemma.ui.text.Texts;

/** Forms of the acts that leave the cells where they are: feed, observe, count. */
final class GrowthForms {

	/** Name of the line that says how much of the medium was changed, in percent. */
	static final String CHANGED = "changed";
	/** Name of the line with the instrument run of a count. */
	static final String RUN = "run";

	private static final Texts TEXTS = new Texts(GrowthForms.class);
	private static final Integer ALL = 100;
	private static final int PERCENT = 2;

	private final Function<String, KindModel> kinds;

	GrowthForms(Function<String, KindModel> kinds) {
		this.kinds = kinds;
	}

	ActForm feed(Subject subject) {
		FormLines lines = new FormLines(kinds).vessel(subject).materials().model("culture.Feed", "volume").percent(CHANGED);
		Map<String, Object> initial = first(subject);
		initial.put(CHANGED, BigDecimal.valueOf(ALL));
		return new ActForm(BenchAct.FEED, subject.vesselRef(), lines.end(), initial, "",
				(cultures, session, details, values) -> cultures.feed(session,
						new Acts.Feed(details, Filled.vessel(subject, values), values.quantity("volume"),
								values.number(CHANGED).map(percent -> percent.movePointLeft(PERCENT)))));
	}

	ActForm observe(Subject subject) {
		FormLines lines = new FormLines(kinds).vessel(subject).model("culture.Observe", "confluence", "morphology",
				"contaminated");
		return new ActForm(BenchAct.OBSERVE, subject.vesselRef(), lines.end(), first(subject), "",
				(cultures, session, details, values) -> cultures.observe(session,
						new Acts.Observe(details, Filled.vessel(subject, values), values.number("confluence"),
								values.text("morphology").strip(), values.flag("contaminated"))));
	}

	ActForm count(Subject subject) {
		FormLines lines = new FormLines(kinds).vessel(subject).model("culture.Count", "viableDensity", "viability",
				"volume", "viableCells", "totalDensity", RUN);
		return new ActForm(BenchAct.COUNT, subject.vesselRef(), lines.end(), first(subject), TEXTS.get("count.remark"),
				(cultures, session, details, values) -> cultures.count(session,
						new Acts.Count(details, Filled.vessel(subject, values), values.number("viableDensity"),
								values.number("totalDensity"), values.number("viability"), values.number("volume"),
								values.number("viableCells"), values.record(RUN))));
	}

	/** What a form about one vessel shows first. */
	static Map<String, Object> first(Subject subject) {
		Map<String, Object> values = new HashMap<>();
		Optional<RecordRef> vessel = subject.vesselRef();
		vessel.filter(ref -> !subject.fixed()).ifPresent(ref -> values.put(FormLines.VESSEL, ref));
		return values;
	}
}
