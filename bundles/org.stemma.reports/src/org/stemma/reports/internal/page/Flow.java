/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills pages with blocks from top to bottom. What is kept together moves to the next page when it does not fit; a
 * table's head is set again on each page that the table goes on.
 */
public final class Flow {

	private final Frame frame;
	private final List<List<Placed>> pages = new ArrayList<>();
	private float room;

	/** An empty document of one page. */
	public Flow(Frame frame) {
		this.frame = frame;
		turn();
	}

	/** Sets blocks that stay together on one page; taken apart only when higher than a page. */
	public void together(List<Block> blocks) {
		if (height(blocks) > room && !isFresh()) {
			turn();
		}
		blocks.forEach(this::set);
	}

	/**
	 * Sets a table.
	 *
	 * @param above what stays with the first row, for example a heading
	 * @param head  the table's head
	 * @param rows  its rows
	 */
	public void table(List<Block> above, Optional<Block> head, List<Block> rows) {
		List<Block> start = new ArrayList<>(above);
		head.ifPresent(start::add);
		List<Block> pieces = rows.stream().flatMap(row -> split(row, head).stream()).toList();
		pieces.stream().limit(1).forEach(start::add);
		together(start);
		go(pieces.stream().skip(1).toList(), head);
	}

	/** The pages with their blocks. */
	public List<List<Placed>> pages() {
		return List.copyOf(pages);
	}

	/** Goes on with a table; its last row does not stand alone on a page. */
	private void go(List<Block> rows, Optional<Block> head) {
		float most = frame.textHeight() - head.map(Block::height).orElse(0f);
		for (int i = 0; i < rows.size(); i++) {
			boolean lastButOne = i == rows.size() - 2;
			float needed = rows.get(i).height() + (lastButOne ? rows.get(i + 1).height() : 0);
			if (Math.min(needed, most) > room) {
				turn();
				head.ifPresent(this::set);
			}
			set(rows.get(i));
		}
	}

	private List<Block> split(Block row, Optional<Block> head) {
		return row.pieces(frame.textHeight() - head.map(Block::height).orElse(0f));
	}

	private void set(Block block) {
		if (isFresh() && block instanceof Space) {
			return;
		}
		for (Block piece : block.pieces(frame.textHeight())) {
			if (piece.height() > room && !isFresh()) {
				turn();
			}
			pages.getLast().add(new Placed(piece, frame.side(), frame.foot() + room));
			room -= piece.height();
		}
	}

	private boolean isFresh() {
		return pages.getLast().isEmpty();
	}

	private void turn() {
		pages.add(new ArrayList<>());
		room = frame.textHeight();
	}

	private static float height(List<Block> blocks) {
		return (float) blocks.stream().mapToDouble(Block::height).sum();
	}

	/** A block at its place. */
	public record Placed(Block block, float left, float top) {
	}
}
