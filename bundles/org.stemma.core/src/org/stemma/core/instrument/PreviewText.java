/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;

/** An import preview in lines of text. */
public final class PreviewText {

	private final ImportPreview preview;

	/** Takes the preview. */
	public PreviewText(ImportPreview preview) {
		this.preview = preview;
	}

	/** Whether every row can be kept. */
	public boolean acceptable() {
		return preview.problems().stream().noneMatch(Problem::blocks)
				&& preview.rows().stream().allMatch(ImportPreview.Row::acceptable);
	}

	/** The file, its problems, and a block for each sample. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(preview.file().name() + ": " + preview.format() + " of " + preview.instrument() + ", "
				+ preview.rows().size() + (preview.rows().size() == 1 ? " sample" : " samples"));
		preview.problems().forEach(problem -> lines.add("  " + told(problem)));
		preview.rows().forEach(row -> row(row, lines));
		if (!preview.content().notUnderstood().isEmpty()) {
			lines.add("  not understood, kept as text: " + preview.content().notUnderstood().stream()
					.map(part -> part.name()).distinct().toList());
		}
		return lines;
	}

	private static void row(ImportPreview.Row row, List<String> lines) {
		lines.add("  " + row.content().sample() + " -> " + row.subject().map(RecordRef::toString).orElse("no match")
				+ ", " + row.content().measurements().size() + " values");
		row.results().forEach(result -> lines.add("    " + result.test() + ": " + result.value() + " ("
				+ result.limits() + ": " + result.verdict() + ")"));
		row.problems().forEach(problem -> lines.add("    " + told(problem)));
	}

	private static String told(Problem problem) {
		return switch (problem.severity()) {
		case NOTE -> "note: " + problem.text();
		case WARNING -> "look: " + problem.text();
		case ERROR -> "WRONG: " + problem.text();
		};
	}
}
