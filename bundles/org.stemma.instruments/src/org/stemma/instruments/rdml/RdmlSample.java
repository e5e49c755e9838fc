/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.pcr.SampleRole;
import org.stemma.formats.xml.XmlElement;

/** What a document says of a sample and of a target, beside the reactions. */
final class RdmlSample {

	private RdmlSample() {
	}

	/** Adds role, quantity and description of a sample, if the document has it. Role and quantity may be those for one target only. */
	static void values(XmlElement sample, String target, List<Measured> values, ProblemLog log) {
		if (sample == null) {
			return;
		}
		forTarget(sample, "type", target).ifPresent(type -> {
			values.add(RdmlFacts.said("task", type.text(), type.place()));
			SampleRole.of(type.text()).ifPresent(role -> values.add(RdmlFacts.said("sample role type", role, type.place())));
		});
		sample.child("description").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> values.add(RdmlFacts.said("sample description", one.text(), one.place())));
		forTarget(sample, "quantity", target).ifPresent(quantity -> quantity(quantity, "sample quantity", values, log));
	}

	/** The element that is stated for a target, else the one that is for all. */
	private static Optional<XmlElement> forTarget(XmlElement sample, String name, String target) {
		return sample.children(name).filter(one -> one.attribute("targetId").filter(target::equals).isPresent()).findFirst()
				.or(() -> sample.children(name).filter(one -> one.attribute("targetId").filter(id -> !id.isEmpty()).isEmpty()).findFirst());
	}

	/** Adds dye, role and efficiency of a target, if the document has it. */
	static void target(XmlElement target, List<Measured> values, ProblemLog log) {
		if (target == null) {
			return;
		}
		target.child("dyeId").map(RdmlFacts::id).ifPresent(dye -> values.add(RdmlFacts.said("reporter dye setting", dye, target.place())));
		target.child("type").ifPresent(type -> values.add(RdmlFacts.said("target type", type.text(), type.place())));
		target.child("description").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> values.add(RdmlFacts.said("target description", one.text(), one.place())));
		RdmlNumber.of("amplification efficiency", "1", target.childCell("amplificationEfficiency"), log).ifPresent(values::add);
		RdmlNumber.of("melting temperature", "Cel", target.childCell("meltingTemperature"), log).ifPresent(values::add);
	}

	/** Adds a quantity; its unit stands beside it because it may be none that is measured. */
	static void quantity(XmlElement quantity, String field, List<Measured> values, ProblemLog log) {
		Optional<Measured> value = RdmlNumber.of(field, "1", quantity.childCell("value"), log);
		value.ifPresent(values::add);
		quantity.child("unit").filter(one -> !one.text().isEmpty())
				.ifPresent(one -> values.add(RdmlFacts.said(field + " unit", one.text(), one.place())));
	}
}
