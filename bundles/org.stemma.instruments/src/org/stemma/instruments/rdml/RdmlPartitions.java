/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.UnreadParts;
import org.stemma.formats.xml.XmlElement;

/** The partitions of one reaction of digital PCR, counted for each target; RDML has them since version 1.3. */
final class RdmlPartitions {

	private static final Map<String, String> COUNTS = Map.of("pos", "positive partition count", "neg", "negative partition count", "undef",
			"undefined partition count", "excl", "excluded partition count");
	private static final Map<String, String> TEXTS = Map.of("excluded", "exclusion", "note", "note");
	private static final Set<String> OF_ALL = Set.of("volume", "endPtTable", "data");

	private final XmlElement partitions;
	private final List<NotUnderstood> leftOver;
	private final ProblemLog log;

	RdmlPartitions(XmlElement partitions, List<NotUnderstood> leftOver, ProblemLog log) {
		this.partitions = partitions;
		this.leftOver = leftOver;
		this.log = log;
		partitions.children().stream().filter(child -> !OF_ALL.contains(child.name())).forEach(this::leave);
	}

	/** What is said of one target; the volume of a partition and the name of the table of all of them are those of the reaction. */
	List<Measured> of(XmlElement data) {
		List<Measured> values = new ArrayList<>();
		RdmlNumber.of("partition volume", "nL", partitions.childCell("volume"), log).ifPresent(values::add);
		partitions.child("endPtTable").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> values.add(RdmlFacts.said("table of partitions", one.text(), one.place())));
		data.children().forEach(child -> value(child).ifPresentOrElse(values::add, () -> leave(child)));
		return values;
	}

	private Optional<Measured> value(XmlElement child) {
		String name = child.name();
		if (COUNTS.containsKey(name)) {
			return RdmlNumber.of(COUNTS.get(name), "1", child.cell(), log);
		}
		if (name.equals("conc")) {
			return RdmlNumber.of("number concentration", "/uL", child.cell(), log);
		}
		if (name.equals("excluded")) {
			log.add(Mismatch.described("reaction.excluded", child.place(), "a reaction that was excluded: " + child.text(),
					"reactions that count", "Look at the reason before you accept it.").warning());
		}
		return Optional.ofNullable(TEXTS.get(name)).map(field -> RdmlFacts.said(field, child.text().isEmpty() ? "true" : child.text(), child.place()));
	}

	private void leave(XmlElement child) {
		String text = UnreadParts.text(child);
		if (!child.name().equals("tar") && !text.isEmpty()) {
			leftOver.add(new NotUnderstood(child.name(), text, child.place()));
		}
	}
}
