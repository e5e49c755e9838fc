/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.ui.text.Texts;

/** What an instrument's panel is, in words. */
final class PanelWords {

	private static final Texts TEXTS = new Texts(PanelWords.class);

	private PanelWords() {
	}

	/** The panel with its positions, beads and channels, or what is missing. */
	static String of(InstrumentPanel instrument) {
		if (!instrument.panel().succeeded()) {
			return TEXTS.get("page.wrong") + " " + instrument.panel().problems().stream().map(Problem::message).collect(Collectors.joining(" "));
		}
		Optional<PanelSettings> panel = instrument.panel().get();
		if (panel.isEmpty()) {
			boolean events = List.of("", InstrumentPanel.FORMAT).contains(instrument.settings().format());
			return events ? TEXTS.get("page.none") : TEXTS.get("page.other", instrument.settings().format());
		}
		return of(panel.get());
	}

	private static String of(PanelSettings panel) {
		String positions = panel.template().positions().map(version -> TEXTS.get("page.adopted", version)).orElseGet(() -> TEXTS.get("page.shipped"));
		String beads = panel.beads().map(tube -> beads(tube, panel.beadLot())).orElseGet(() -> panel.template().counts() ? TEXTS.get("page.beadless") : "");
		String channels = panel.channels().isEmpty() ? "" : TEXTS.get("page.channels", panel.channels().entrySet().stream()
				.map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", ")));
		return List.of(TEXTS.get("page.panel", panel.template().name(), panel.template().version()), positions, beads, channels).stream()
				.filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String beads(BeadTube tube, String lot) {
		String words = TEXTS.get("page.beads", number(tube.beads()), number(tube.volume()), number(tube.dilution()));
		return lot.isEmpty() ? words : words + " " + TEXTS.get("page.lot", lot);
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
