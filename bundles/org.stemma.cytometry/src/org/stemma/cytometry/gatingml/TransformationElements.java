/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.cytometry.gate.Dimension.ChannelRatio;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Bounded;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;

/** Collects the transformations of gates, each once under an identifier, and writes them. */
final class TransformationElements {

	private final Map<Object, String> ids = new LinkedHashMap<>();
	private final StringBuilder text = new StringBuilder();
	private final List<Problem> problems = new ArrayList<>();

	/** The identifier of a scale. */
	String scale(Transform scale) {
		return ids.computeIfAbsent(scale, key -> {
			String id = "scale_" + (ids.size() + 1);
			write(id, bounds(scale), element(scale instanceof Bounded bounded ? bounded.inner() : scale).orElseGet(() -> {
				problems.add(Problem.error("gatingml.scale", "Gating-ML 2.0 has no words for the scale " + scale + "."));
				return "";
			}));
			return id;
		});
	}

	/** The identifier of a ratio. */
	String ratio(ChannelRatio ratio) {
		return ids.computeIfAbsent(ratio, key -> {
			String id = "ratio_" + (ids.size() + 1);
			write(id, "", parameters("fratio", "A", ratio.ratio().factor(), "B", ratio.ratio().numerator(), "C", ratio.ratio().denominator()) + ">"
					+ channel(ratio.numerator()) + channel(ratio.denominator()) + "</transforms:fratio>");
			return id;
		});
	}

	private void write(String id, String bounds, String element) {
		text.append("  <transforms:transformation transforms:id=\"").append(id).append('"').append(bounds).append('>').append(element)
				.append("</transforms:transformation>\n");
	}

	private static String bounds(Transform scale) {
		if (!(scale instanceof Bounded bounded)) {
			return "";
		}
		return (Double.isFinite(bounded.minimum()) ? " transforms:boundMin=\"" + bounded.minimum() + '"' : "")
				+ (Double.isFinite(bounded.maximum()) ? " transforms:boundMax=\"" + bounded.maximum() + '"' : "");
	}

	private static Optional<String> element(Transform scale) {
		return Optional.ofNullable(switch (scale) {
		case Linear linear -> parameters("flin", "T", linear.top(), "A", linear.negative()) + "/>";
		case Logarithmic log -> parameters("flog", "T", log.top(), "M", log.decades()) + "/>";
		case Asinh asinh -> parameters("fasinh", "T", asinh.top(), "M", asinh.decades(), "A", asinh.negative()) + "/>";
		case Logicle logicle -> parameters("logicle", "T", logicle.top(), "W", logicle.width(), "M", logicle.decades(), "A", logicle.negative()) + "/>";
		case Hyperlog log -> parameters("hyperlog", "T", log.top(), "W", log.width(), "M", log.decades(), "A", log.negative()) + "/>";
		default -> null;
		});
	}

	private static String parameters(String element, Object... values) {
		StringBuilder open = new StringBuilder("<transforms:" + element);
		for (int i = 0; i < values.length; i += 2) {
			open.append(String.format(Locale.ROOT, " transforms:%s=\"%s\"", values[i], values[i + 1]));
		}
		return open.toString();
	}

	private static String channel(String name) {
		return "<data-type:fcs-dimension data-type:name=\"" + XmlNames.quoted(name) + "\"/>";
	}

	String text() {
		return text.toString();
	}

	List<Problem> problems() {
		return List.copyOf(problems);
	}
}
