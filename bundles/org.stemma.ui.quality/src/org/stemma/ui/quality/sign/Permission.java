/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.sign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Gate;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.ui.text.Texts;

/**
 * Whether a person can sign a dossier with a meaning, and why not.
 *
 * @param meaning   the meaning
 * @param obstacles what is in the way: that the lot is decided on, then the person, then the lot
 */
public record Permission(SignatureMeaning meaning, List<Finding> obstacles) {

	private static final String DECIDED = "lot.decided";
	private static final Texts TEXTS = new Texts(Permission.class);

	/** Copies the list. */
	public Permission {
		obstacles = List.copyOf(obstacles);
	}

	/**
	 * What the laboratory's rules say: a release needs a clean gate, a restricted one a gate clean but for findings about
	 * the use; reviews and rejections are signed on any.
	 *
	 * @param personal what keeps the person from signing
	 */
	public static Permission of(SignatureMeaning meaning, List<Finding> personal, Gate gate) {
		Stream<Finding> stops = switch (meaning) {
		case RELEASED -> gate.stops().stream();
		case RESTRICTED -> gate.stops().stream().filter(stop -> !stop.aboutUse());
		case REVIEWED, REJECTED -> Stream.of();
		};
		Stream<Finding> own = personal.stream().filter(Finding::blocks)
				.sorted(Comparator.comparing(finding -> !finding.code().equals(DECIDED)));
		return new Permission(meaning, Stream.concat(own, stops).toList());
	}

	/** Whether it can be signed. */
	public boolean granted() {
		return obstacles.isEmpty();
	}

	/** Why not: how many obstacles there are and the first; empty when it can be signed. */
	public Optional<String> why() {
		return obstacles.stream().findFirst().map(Finding::message)
				.map(first -> obstacles.size() == 1 ? first : TEXTS.get("why.more", first, obstacles.size()));
	}

	/** Why not, or that it can be signed. */
	public String words() {
		return why().orElseGet(() -> TEXTS.get("ready." + meaning.getName()));
	}

	/** All obstacles, one line each. */
	public String all() {
		return String.join("\n", obstacles.stream().map(Finding::message).toList());
	}
}
