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
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;

/** An import preview in lines of text. */
public final class PreviewText {

	private final ImportPreview preview;

	/** Takes the preview. */
	public PreviewText(ImportPreview preview) {
		this.preview = preview;
	}

	/** Whether every row can be kept or is. */
	public boolean acceptable() {
		return acceptable(Set.of());
	}

	/** Whether every row can be kept or is, but for some that are left out. */
	public boolean acceptable(Set<Integer> leftOut) {
		return preview.problems().stream().noneMatch(Problem::blocks)
				&& preview.rows().stream().allMatch(row -> row.kept() || row.acceptable() || leftOut.contains(row.index()));
	}

	/** The file, its problems, and a block for each sample. */
	public List<String> lines() {
		return lines(Set.of());
	}

	/** The same; of rows that are left out it is said only that they are. */
	public List<String> lines(Set<Integer> leftOut) {
		List<String> lines = new ArrayList<>();
		lines.add(preview.file().name() + ": " + preview.format() + " of " + preview.instrument() + ", "
				+ preview.rows().size() + (preview.rows().size() == 1 ? " sample" : " samples"));
		preview.problems().forEach(problem -> lines.add("  " + told(problem)));
		preview.rows().forEach(row -> {
			if (leftOut.contains(row.index())) {
				lines.add("  " + name(row) + " -> left out");
			} else {
				row(row, lines);
			}
		});
		if (!preview.content().notUnderstood().isEmpty()) {
			lines.add("  not understood, kept as text: " + preview.content().notUnderstood().stream()
					.map(part -> part.name()).distinct().toList());
		}
		return lines;
	}

	private static void row(ImportPreview.Row row, List<String> lines) {
		lines.add("  " + name(row) + " -> " + row.subject().map(RecordRef::toString).orElse("no match")
				+ ", " + row.content().measurements().size() + " values" + (row.kept() ? ", kept" : ""));
		row.results().forEach(result -> lines.add("    " + result.test() + ": " + result.value() + " ("
				+ result.limits() + ": " + result.verdict() + ")"));
		row.problems().forEach(problem -> lines.add("    " + told(problem)));
	}

	/** As the file names it, with the well where it has one. */
	private static String name(ImportPreview.Row row) {
		String name = row.content().sample().isBlank() ? "(no name)" : row.content().sample();
		return row.content().well().isEmpty() ? name : name + " in " + row.content().well();
	}

	private static String told(Problem problem) {
		return switch (problem.severity()) {
		case NOTE -> "note: " + problem.text();
		case WARNING -> "look: " + problem.text();
		case ERROR -> "WRONG: " + problem.text();
		};
	}
}
