/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.List;
import java.util.Locale;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;

/** Writes gates. */
record GateElements(XmlNames names, TransformationElements transformations) {

	/** The element of a gate. */
	String of(Gate gate) {
		String kind = switch (gate.region()) {
		case Region.Box box -> "RectangleGate";
		case Region.Polygon polygon -> "PolygonGate";
		case Region.Ellipsoid ellipsoid -> "EllipsoidGate";
		case Region.Combination combination -> "BooleanGate";
		};
		String parent = gate.parent().map(id -> " gating:parent_id=\"" + names.of(id) + '"').orElse("");
		return "  <gating:" + kind + " gating:id=\"" + names.of(gate.id()) + '"' + parent + ">\n" + inside(gate.region()) + "  </gating:" + kind + ">\n";
	}

	private String inside(Region region) {
		StringBuilder text = new StringBuilder();
		switch (region) {
		case Region.Box box -> {
			for (int i = 0; i < box.intervals().size(); i++) {
				text.append(dimension(box.dimensions().get(i), end("min", box.intervals().get(i).minimum())
						+ end("max", box.intervals().get(i).maximum())));
			}
		}
		case Region.Polygon polygon -> {
			polygon.dimensions().forEach(each -> text.append(dimension(each, "")));
			polygon.vertices().forEach(each -> text.append("    <gating:vertex>").append(values("coordinate", List.of(each.x(), each.y())))
					.append("</gating:vertex>\n"));
		}
		case Region.Ellipsoid ellipsoid -> ellipsoid(ellipsoid, text);
		case Region.Combination combination -> combination(combination, text);
		}
		return text.toString();
	}

	private void ellipsoid(Region.Ellipsoid ellipsoid, StringBuilder text) {
		ellipsoid.dimensions().forEach(each -> text.append(dimension(each, "")));
		text.append("    <gating:mean>").append(values("coordinate", ellipsoid.mean())).append("</gating:mean>\n    <gating:covarianceMatrix>");
		ellipsoid.covariance().forEach(row -> text.append("<gating:row>").append(values("entry", row)).append("</gating:row>"));
		text.append("</gating:covarianceMatrix>\n    <gating:distanceSquare data-type:value=\"").append(ellipsoid.distance()).append("\"/>\n");
	}

	private void combination(Region.Combination combination, StringBuilder text) {
		String operation = combination.operation().name().toLowerCase(Locale.ROOT);
		text.append("    <gating:").append(operation).append('>');
		combination.references().forEach(each -> text.append("<gating:gateReference gating:ref=\"").append(names.of(each.gate()))
				.append(each.complement() ? "\" gating:use-as-complement=\"true\"/>" : "\"/>"));
		text.append("</gating:").append(operation).append(">\n");
	}

	private static String end(String name, double value) {
		return Double.isInfinite(value) ? "" : " gating:" + name + "=\"" + value + '"';
	}

	private static String values(String element, List<Double> values) {
		StringBuilder text = new StringBuilder();
		values.forEach(value -> text.append("<gating:").append(element).append(" data-type:value=\"").append(value).append("\"/>"));
		return text.toString();
	}

	private String dimension(Dimension dimension, String ends) {
		String scale = dimension.transform().map(each -> " gating:transformation-ref=\"" + transformations.scale(each) + '"').orElse("");
		String measure = switch (dimension.measure()) {
		case Dimension.Channel channel -> "<data-type:fcs-dimension data-type:name=\"" + XmlNames.quoted(channel.name()) + "\"/>";
		case Dimension.ChannelRatio ratio -> "<data-type:new-dimension data-type:transformation-ref=\"" + transformations.ratio(ratio) + "\"/>";
		};
		return "    <gating:dimension gating:compensation-ref=\"" + names.of(dimension.compensation().matrix()) + '"' + scale + ends + '>' + measure
				+ "</gating:dimension>\n";
	}
}
