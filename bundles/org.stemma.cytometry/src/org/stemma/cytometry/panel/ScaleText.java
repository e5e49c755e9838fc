/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;

/** A scale in words with its parameters in the order T, W, M, A, as far as it has them: {@code logicle(262144 0.5 4.5 0)}. */
final class ScaleText {

	private static final Pattern WRITTEN = Pattern.compile("([a-z]+)\\(([^()]*)\\)");

	private ScaleText() {
	}

	/** The words; empty for a scale that has none. */
	static Optional<String> of(Transform scale) {
		return switch (scale) {
		case Linear linear -> written("linear", linear.top(), linear.negative());
		case Logarithmic log -> written("log", log.top(), log.decades());
		case Asinh asinh -> written("asinh", asinh.top(), asinh.decades(), asinh.negative());
		case Logicle log -> written("logicle", log.top(), log.width(), log.decades(), log.negative());
		case Hyperlog log -> written("hyperlog", log.top(), log.width(), log.decades(), log.negative());
		default -> Optional.empty();
		};
	}

	private static Optional<String> written(String name, double... parameters) {
		return Optional.of(name + "(" + NumberText.of(parameters) + ")");
	}

	/** The scale of such words; empty when they mean none. */
	static Optional<Transform> read(String text) {
		Matcher words = WRITTEN.matcher(text);
		return words.matches() ? NumberText.read(words.group(2)).flatMap(numbers -> scale(words.group(1), numbers)) : Optional.empty();
	}

	private static Optional<Transform> scale(String name, List<Double> p) {
		try {
			return Optional.ofNullable(switch (name + p.size()) {
			case "linear2" -> new Linear(p.get(0), p.get(1));
			case "log2" -> new Logarithmic(p.get(0), p.get(1));
			case "asinh3" -> new Asinh(p.get(0), p.get(1), p.get(2));
			case "logicle4" -> new Logicle(p.get(0), p.get(1), p.get(2), p.get(3));
			case "hyperlog4" -> new Hyperlog(p.get(0), p.get(1), p.get(2), p.get(3));
			default -> null;
			});
		} catch (IllegalArgumentException outside) {
			return Optional.empty();
		}
	}
}
