/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Answer;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * A line of the checklist: a check with one of its findings, or with none.
 *
 * @param answer  the check's answer
 * @param finding what it found; empty when it is clear
 */
public record CheckLine(Answer answer, Optional<Finding> finding) {

	private static final Texts TEXTS = new Texts(CheckLine.class);

	/** The lines of all answers, in their order. */
	public static List<CheckLine> of(List<Answer> answers) {
		return answers.stream().flatMap(answer -> answer.findings().isEmpty() ? Stream.of(new CheckLine(answer, Optional.empty()))
				: answer.findings().stream().map(finding -> new CheckLine(answer, Optional.of(finding)))).toList();
	}

	/** Whether it stops the lot. */
	public boolean open() {
		return finding.filter(Finding::blocks).isPresent();
	}

	/** How it is meant. */
	public Tone tone() {
		return finding.isEmpty() ? Tone.GOOD : open() ? Tone.BAD : Tone.WARNING;
	}

	/** Sign and word of the answer. */
	public String state() {
		return tone().sign() + " " + TEXTS.get(finding.isEmpty() ? "check.state.clear" : open() ? "check.state.stop" : "check.state.remark");
	}

	/** What was found, or that it is clear. */
	public String message() {
		return finding.map(Finding::message).orElse(TEXTS.get("check.clear"));
	}

	/** The records that it is about. */
	public List<RecordRef> records() {
		return finding.map(Finding::records).orElse(List.of());
	}

	/** The place of the next open line after a place, starting over at the end; empty when none is open. */
	public static Optional<Integer> next(List<CheckLine> lines, int after) {
		return Stream.iterate(after + 1, index -> index + 1).limit(lines.size()).map(index -> Math.floorMod(index, lines.size()))
				.filter(index -> lines.get(index).open()).findFirst();
	}

	/** How many lines stop the lot and how many checks are clear, in a sentence. */
	public static String summary(List<Answer> answers) {
		long open = of(answers).stream().filter(CheckLine::open).count();
		long clear = answers.stream().filter(answer -> !answer.stops()).count();
		return open == 0 ? TEXTS.get("checks.clear", answers.size())
				: TEXTS.get(open == 1 ? "checks.open.one" : "checks.open.many", open, clear, answers.size());
	}
}
