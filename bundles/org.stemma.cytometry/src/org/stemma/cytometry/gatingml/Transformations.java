/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.cytometry.gate.Dimension.ChannelRatio;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Bounded;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Ratio;
import org.stemma.cytometry.transform.Transform;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** The transformations of a document by their identifiers: scales, and ratios, which make new dimensions. */
final class Transformations {

	private final Map<String, Transform> scales = new HashMap<>();
	private final Map<String, ChannelRatio> ratios = new HashMap<>();
	private final ProblemLog log;

	Transformations(XmlElement root, ProblemLog log) {
		this.log = log;
		root.children("transformation").forEach(this::read);
	}

	Optional<Transform> scale(String id) {
		return Optional.ofNullable(scales.get(id));
	}

	Optional<ChannelRatio> ratio(String id) {
		return Optional.ofNullable(ratios.get(id));
	}

	private void read(XmlElement element) {
		String id = element.attribute("id").orElse("");
		Optional<XmlElement> kind = element.children().stream().filter(child -> !child.name().equals("custom_info")).findFirst();
		if (kind.isEmpty()) {
			log.add(new Mismatch("gatingml.transformation", element.place(), "", "a transformation in " + id).error());
		} else if (kind.get().name().equals("fratio")) {
			ratio(id, kind.get());
		} else {
			scale(id, element, kind.get());
		}
	}

	private void scale(String id, XmlElement element, XmlElement kind) {
		try {
			Transform scale = scale(kind);
			Optional<Double> minimum = bound(element, kind, "boundMin");
			Optional<Double> maximum = bound(element, kind, "boundMax");
			scales.put(id, minimum.isEmpty() && maximum.isEmpty() ? scale
					: new Bounded(scale, minimum.orElse(Double.NEGATIVE_INFINITY), maximum.orElse(Double.POSITIVE_INFINITY)));
		} catch (IllegalArgumentException outside) {
			log.add(Mismatch.described("gatingml.transformation", kind.place(), kind.name() + " of " + id,
					"parameters as Gating-ML defines them", outside.getMessage()).error());
		}
	}

	private static Optional<Double> bound(XmlElement element, XmlElement kind, String name) {
		return GatingMl.number(element, name).or(() -> GatingMl.number(kind, name));
	}

	private static Transform scale(XmlElement kind) {
		return switch (kind.name()) {
		case "flin" -> new Linear(needed(kind, "T"), needed(kind, "A"));
		case "flog" -> new Logarithmic(needed(kind, "T"), needed(kind, "M"));
		case "fasinh" -> new Asinh(needed(kind, "T"), needed(kind, "M"), needed(kind, "A"));
		case "logicle" -> new Logicle(needed(kind, "T"), needed(kind, "W"), needed(kind, "M"), needed(kind, "A"));
		case "hyperlog" -> new Hyperlog(needed(kind, "T"), needed(kind, "W"), needed(kind, "M"), needed(kind, "A"));
		default -> throw new IllegalArgumentException("There is no transformation " + kind.name());
		};
	}

	private void ratio(String id, XmlElement kind) {
		List<String> channels = kind.children("fcs-dimension").map(each -> each.attribute("name").orElse("")).toList();
		if (channels.size() != 2) {
			log.add(Mismatch.described("gatingml.transformation", kind.place(), channels.size() + " channels",
					"2 channels of the ratio " + id, "").error());
			return;
		}
		try {
			Ratio ratio = new Ratio(needed(kind, "A"), needed(kind, "B"), needed(kind, "C"));
			ratios.put(id, new ChannelRatio(ratio, channels.getFirst(), channels.getLast()));
		} catch (IllegalArgumentException missing) {
			log.add(Mismatch.described("gatingml.transformation", kind.place(), "the ratio " + id, "A, B and C",
					missing.getMessage()).error());
		}
	}

	private static double needed(XmlElement kind, String name) {
		return GatingMl.number(kind, name).orElseThrow(() -> new IllegalArgumentException(name + " is no number."));
	}
}
