/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;
import org.stemma.formats.xml.XmlElement;

/** The display scale of a channel in a workspace, from 0 to 1. */
final class WorkspaceScale {

	private WorkspaceScale() {
	}

	/** The scale of an element of {@code Transformations}; empty for a kind that is not known. */
	static Optional<Transform> of(XmlElement element) {
		try {
			return switch (element.name()) {
			case "linear" -> Optional.of(new Range(number(element, "minRange", 0), number(element, "maxRange", 262_144)));
			case "log" -> Optional.of(new Decades(number(element, "offset", 1), number(element, "decades", 4)));
			case "biex" -> Optional.of(new Biexponential(number(element, "maxRange", 262_144), number(element, "neg", 0),
					number(element, "pos", 4.5), number(element, "width", -10)));
			case "logicle" -> Optional.of(new Logicle(number(element, "T", 262_144), number(element, "W", 0.5),
					number(element, "M", 4.5), number(element, "A", 0)));
			case "fasinh" -> Optional.of(new Asinh(number(element, "T", 262_144), number(element, "M", 4.5),
					number(element, "A", 0)));
			default -> Optional.empty();
			};
		} catch (IllegalArgumentException outside) {
			return Optional.empty();
		}
	}

	static double number(XmlElement element, String name, double otherwise) {
		return element.attribute(name).flatMap(WorkspaceScale::number).orElse(otherwise);
	}

	static Optional<Double> number(String text) {
		return decimal(text).map(BigDecimal::doubleValue);
	}

	static Optional<BigDecimal> decimal(String text) {
		return text.strip().matches("[+-]?(\\d{1,60}\\.?\\d{0,60}|\\.\\d{1,60})([eE][+-]?\\d{1,3})?")
				? Optional.of(new BigDecimal(text.strip()))
				: Optional.empty();
	}

	/** From a lowest to a highest value. */
	record Range(double minimum, double maximum) implements Transform {

		Range {
			if (!(maximum > minimum)) {
				throw new IllegalArgumentException("A range rises, found " + minimum + " to " + maximum);
			}
		}

		@Override
		public double apply(double value) {
			return (value - minimum) / (maximum - minimum);
		}

		@Override
		public double inverse(double scaled) {
			return minimum + scaled * (maximum - minimum);
		}
	}

	/** Decades above an offset; below it everything lies at the lower end. */
	record Decades(double offset, double decades) implements Transform {

		Decades {
			if (!(offset > 0) || !(decades > 0)) {
				throw new IllegalArgumentException("A logarithm has an offset and decades above 0");
			}
		}

		@Override
		public double apply(double value) {
			return value <= offset ? 0 : Math.log10(value / offset) / decades;
		}

		@Override
		public double inverse(double scaled) {
			return offset * Math.pow(10, scaled * decades);
		}

		@Override
		public boolean rises() {
			return false;
		}
	}
}
