/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.ArrayList;
import java.util.List;

import org.stemma.ui.plot.Decimals;
import org.stemma.ui.text.Texts;

/** A standard curve in words. */
final class StandardWords {

	private static final Texts TEXTS = new Texts(StandardWords.class);
	private static final int ENOUGH = 3;

	private StandardWords() {
	}

	/** Slope, efficiency, fit and what a reader should doubt. */
	static List<String> of(StandardRun run) {
		StandardCurve curve = run.curve();
		List<String> lines = new ArrayList<>();
		lines.add(TEXTS.get("slope", Decimals.plain(curve.slope(), 3)));
		lines.add(TEXTS.get("intercept", Decimals.plain(curve.intercept(), 3)));
		lines.add(curve.efficiency().map(share -> TEXTS.get("efficiency", Decimals.plain(100 * share, 1)))
				.orElse(TEXTS.get("efficiency.none")));
		lines.add(TEXTS.get("fit", Decimals.plain(curve.fit(), 4)));
		lines.add(TEXTS.get("standards", curve.points(), curve.levels()));
		run.stated().ifPresent(slope -> lines.add(TEXTS.get("stated", Decimals.plain(slope, 3))));
		if (run.isStatedOtherwise()) {
			lines.add(TEXTS.get("stated.otherwise", curve.points()));
		}
		if (curve.levels() < ENOUGH) {
			lines.add(TEXTS.get("few"));
		}
		return lines;
	}
}
