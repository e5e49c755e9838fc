/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.formats.Mismatch;
import org.stemma.formats.xml.XmlElement;

/** A {@code spectrumMatrix}: fluorochromes by detectors, or what takes them apart when it says that it is inverted already. */
record SpectrumMatrix(XmlElement element) {

	Outcome<Compensation> compensation() {
		Optional<Spillover> spillover = spillover();
		if (spillover.isEmpty()) {
			return Outcome.refused(List.of(Mismatch.described("gatingml.matrix", element.place(),
					"a spectrumMatrix that is incomplete", "fluorochromes, detectors and a spectrum of numbers for each fluorochrome",
					"").error()));
		}
		boolean inverted = element.attribute("matrix-inverted-already").filter(Boolean::parseBoolean).isPresent();
		return inverted ? Outcome.of(Compensation.inverted(spillover.get())) : Compensation.of(spillover.get());
	}

	private Optional<Spillover> spillover() {
		List<String> fluorochromes = names("fluorochromes");
		List<String> detectors = names("detectors");
		List<List<Double>> rows = new ArrayList<>();
		for (XmlElement spectrum : element.children("spectrum").toList()) {
			Optional<List<Double>> row = GatingMl.values(spectrum, "coefficient");
			if (row.isEmpty() || row.get().size() != detectors.size()) {
				return Optional.empty();
			}
			rows.add(row.get());
		}
		boolean sound = !fluorochromes.isEmpty() && rows.size() == fluorochromes.size()
				&& fluorochromes.size() <= detectors.size() && unique(fluorochromes) && unique(detectors);
		return sound ? Optional.of(new Spillover(fluorochromes, detectors, rows)) : Optional.empty();
	}

	private static boolean unique(List<String> names) {
		return new HashSet<>(names).size() == names.size();
	}

	private List<String> names(String list) {
		return element.children(list).flatMap(each -> each.children("fcs-dimension"))
				.map(each -> each.attribute("name").orElse("")).toList();
	}
}
