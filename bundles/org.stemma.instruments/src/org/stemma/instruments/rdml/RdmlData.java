/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** The data of one target in one reaction. */
final class RdmlData {

	private static final Axis FLUORESCENCE = new Axis("fluorescence", "[RFU]");
	private static final Axis CYCLES = new Axis("cycle count", "1");
	private static final Axis TEMPERATURE = new Axis("temperature", "Cel");
	private static final Set<String> TEXTS = Set.of("excl", "note", "ampEffMet", "bgFluorMet");
	private static final Set<String> NUMBERS = Set.of("N0", "ampEff", "ampEffSE", "corrF", "corrP", "corrCq", "endPt", "bgFluor",
			"bgFluorSlp", "quantFluor");

	private final XmlElement data;
	private final List<NotUnderstood> leftOver;
	private final ProblemLog log;

	RdmlData(XmlElement data, List<NotUnderstood> leftOver, ProblemLog log) {
		this.data = data;
		this.leftOver = leftOver;
		this.log = log;
	}

	/** Quantification cycle, exclusion and the rest of the values. */
	List<Measured> values() {
		List<Measured> values = new ArrayList<>();
		for (XmlElement child : data.children()) {
			String name = child.name();
			if (name.equals("cq")) {
				RdmlNumber.cycle("cycle threshold result (qpcr)", child.cell(), log).ifPresent(values::add);
			} else if (name.equals("meltTemp")) {
				RdmlNumber.of("melting temperature", "Cel", child.cell(), log).ifPresent(values::add);
			} else if (name.equals("quantity")) {
				RdmlSample.quantity(child, "quantity", values, log);
			} else if (TEXTS.contains(name)) {
				values.add(RdmlFacts.said(name.equals("excl") ? "exclusion" : name.toLowerCase(Locale.ROOT), child.text().isEmpty() ? "true" : child.text(), child.place()));
				noteExclusion(child);
			} else if (NUMBERS.contains(name)) {
				RdmlNumber.of(name.equals("bgFluor") ? "background fluorescence" : name.toLowerCase(Locale.ROOT), "1", child.cell(), log).ifPresent(values::add);
			} else if (!Set.of("tar", "adp", "mdp").contains(name)) {
				leftOver.add(new NotUnderstood(name, UnreadParts.text(child), child.place()));
			}
		}
		return values;
	}

	private void noteExclusion(XmlElement child) {
		if (child.name().equals("excl")) {
			log.add(Mismatch.described("reaction.excluded", child.place(), "a reaction that was excluded: " + child.text(),
					"reactions that count", "Look at the reason before you accept it.").warning());
		}
	}

	/** Amplification by cycle and melting by temperature, missing cycles left out. */
	List<Curve> curves() {
		List<Curve> curves = new ArrayList<>();
		curve("adp", "cyc", "amplification data cube", CYCLES, "fluor", FLUORESCENCE).ifPresent(curves::add);
		curve("adp", "cyc", "amplification temperature data cube", CYCLES, "tmp", TEMPERATURE).ifPresent(curves::add);
		curve("mdp", "tmp", "melting curve data cube", TEMPERATURE, "fluor", FLUORESCENCE).ifPresent(curves::add);
		return curves;
	}

	private Optional<Curve> curve(String points, String axis, String field, Axis across, String measure, Axis of) {
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		data.children(points).forEach(point -> {
			Optional<BigDecimal> position = RdmlNumber.position(point.childCell(axis), log);
			Optional<BigDecimal> value = RdmlNumber.of(field, of.unit(), point.childCell(measure), log).flatMap(Measured::value);
			if (position.isEmpty() && point.child(measure).isPresent()) {
				log.add(Mismatch.described("curve.no-position", point.place(), "a point without " + axis, "the position of each point",
						"Export the run again.").error());
			}
			position.ifPresent(where -> {
				at.add(where);
				values.add(value);
			});
		});
		boolean none = values.stream().allMatch(Optional::isEmpty);
		return none ? Optional.empty() : Optional.of(new Curve(field, across, of, at, values, data.place()));
	}
}
