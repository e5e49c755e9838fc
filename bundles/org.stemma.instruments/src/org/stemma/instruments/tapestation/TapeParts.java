/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** What of a document is not read: elements beside those that hold runs, tapes and samples, and all attributes. */
final class TapeParts {

	/** What is read in an element of that name; of any other all that has no elements of its own. */
	private static final Map<String, Set<String>> READ = Map.of("File", Set.of("FileInformation", "ScreenTapes", "Assay", "Samples"), "Assay",
			Set.of("Units"), "Units", Set.of("ConcentrationUnit", "MolarityUnit", "MolecularWeightUnit"), "ScreenTapes", Set.of("ScreenTape", "Notes"),
			"Samples", Set.of("Sample"));
	/** Elements of which all that has no elements of its own is read. */
	private static final Set<String> FLAT = Set.of("FileInformation", "Environment", "Peak", "Region", "ScreenTape");

	private TapeParts() {
	}

	static List<NotUnderstood> unread(XmlElement root) {
		List<NotUnderstood> parts = new ArrayList<>();
		walk(root, parts);
		return parts;
	}

	private static void walk(XmlElement element, List<NotUnderstood> parts) {
		for (XmlElement child : element.children()) {
			boolean deep = FLAT.contains(element.name()) && !child.children().isEmpty() && !child.name().equals("Environment");
			if (deep || READ.containsKey(element.name()) && !READ.get(element.name()).contains(child.name())) {
				parts.add(new NotUnderstood(child.name(), UnreadParts.text(child), child.place()));
			} else {
				child.attributes().forEach((name, value) -> parts.add(new NotUnderstood(child.name() + " " + name, value, child.place())));
				walk(child, parts);
			}
		}
	}
}
