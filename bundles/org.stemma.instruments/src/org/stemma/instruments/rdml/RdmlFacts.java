/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.List;
import java.util.Locale;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.xml.XmlElement;

/** Facts about runs, and what elements say as one text. */
final class RdmlFacts {

	private RdmlFacts() {
	}

	/** A text, or a missing one where nothing stands. */
	static Measured said(String field, String text, Place place) {
		return text.isBlank() ? Measured.missing(field, place) : Measured.text(field, text, place);
	}

	/** The identifier that an element refers to: an attribute, or its text as some software writes it. */
	static String id(XmlElement reference) {
		return reference.attributes().getOrDefault("id", reference.text());
	}

	/** Adds the children of these names that are not blank, each once. */
	static void of(XmlElement element, List<String> names, List<Measured> facts) {
		names.stream().flatMap(element::children).filter(child -> !child.text().isEmpty())
				.forEach(child -> add(said(spaced(child.name()), child.text(), child.place()), facts));
	}

	/** Adds the facts of a run. */
	static void ofRun(XmlElement run, List<Measured> facts) {
		run.child("instrument").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> add(said("model number", one.text(), one.place()), facts));
		run.child("dataCollectionSoftware").ifPresent(software -> {
			software.child("name").filter(one -> !one.text().isEmpty()).ifPresent(one -> add(said("software name", one.text(), one.place()), facts));
			software.child("version").filter(one -> !one.text().isEmpty()).ifPresent(one -> add(said("software version", one.text(), one.place()), facts));
		});
		run.child("cqDetectionMethod").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> add(said("measurement method identifier", one.text(), one.place()), facts));
		run.child("experimenter").map(RdmlFacts::id).filter(id -> !id.isEmpty())
				.ifPresent(id -> add(said("analyst", id, run.place()), facts));
		of(run, List.of("backgroundDeterminationMethod", "runDate", "description"), facts);
	}

	private static void add(Measured fact, List<Measured> facts) {
		if (facts.stream().noneMatch(one -> one.field().equals(fact.field()) && one.text().equals(fact.text()))) {
			facts.add(fact);
		}
	}

	private static String spaced(String name) {
		return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
	}
}
