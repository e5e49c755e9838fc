/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.util.List;

import org.stemma.api.Problem;

/** The demo cannot go on; the problems say why. */
final class DemoStoppedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	DemoStoppedException(List<Problem> problems) {
		super(problems.stream().map(Problem::text).reduce((first, second) -> first + " " + second).orElse(""));
		this.problems = List.copyOf(problems);
	}

	List<Problem> problems() {
		return problems;
	}
}
