/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.assay;

import java.util.ArrayList;
import java.util.List;

import org.stemma.core.calculation.assay.Assay;
import org.stemma.core.calculation.assay.AssayCurve;
import org.stemma.core.calculation.assay.CurveModel;
import org.stemma.ui.plot.Decimals;
import org.stemma.ui.text.Texts;

/** The curve of an assay in words. */
final class AssayWords {

	private static final Texts TEXTS = new Texts(AssayWords.class);
	private static final int DIGITS = 5;

	private AssayWords() {
	}

	/** Formula, parameters, goodness and what a reader should doubt. */
	static List<String> of(Assay assay) {
		return assay.curve().map(curve -> of(assay, curve)).orElseGet(() -> List.of(TEXTS.get("none")));
	}

	private static List<String> of(Assay assay, AssayCurve fitted) {
		List<String> lines = new ArrayList<>();
		boolean five = fitted.model() == CurveModel.FIVE;
		lines.add(TEXTS.get(five ? "formula.five" : "formula"));
		parameter(lines, "a", fitted.curve().a());
		parameter(lines, "b", fitted.curve().b());
		parameter(lines, "c", fitted.curve().c());
		parameter(lines, "d", fitted.curve().d());
		if (five) {
			parameter(lines, "g", fitted.curve().g());
		}
		lines.add(TEXTS.get("fit", Decimals.plain(fitted.fit(), 4)));
		lines.add(TEXTS.get("error", Decimals.brief(fitted.error(), 4)));
		lines.add(TEXTS.get("standards", fitted.standards().size(), fitted.levels()));
		List<Double> found = assay.recoveries();
		if (!found.isEmpty()) {
			lines.add(TEXTS.get("found", Decimals.plain(100 * found.getFirst(), 0), Decimals.plain(100 * found.getLast(), 0)));
		}
		if (found.size() < fitted.standards().size()) {
			lines.add(TEXTS.get("beyond"));
		}
		if (fitted.levels() <= fitted.model().parameters()) {
			lines.add(TEXTS.get("exact"));
		}
		return lines;
	}

	private static void parameter(List<String> lines, String name, double value) {
		lines.add(TEXTS.get("parameter", name, Decimals.brief(value, DIGITS)));
	}
}
