/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.trust.journal.ChainBreak.Kind;

/**
 * Walks entries in order and says where the chain is broken. After a break the walk goes on, so that one change is
 * reported once and later ones are still found. One walk per object; not safe to share between threads.
 */
public final class JournalChain {

	private final UUID lab;
	private long last;
	private ContentHash lastStored = EntryHeader.ORIGIN;
	private ContentHash lastComputed = EntryHeader.ORIGIN;

	/** A walk over the journal of that lab, from its first entry. */
	public JournalChain(UUID lab) {
		this.lab = lab;
	}

	/** Walks a whole journal whose head is known; the result is in the order of the entries. */
	public static List<ChainBreak> breaks(UUID lab, Iterator<ChainLink> links, JournalHead head) {
		JournalChain chain = new JournalChain(lab);
		List<ChainBreak> breaks = new ArrayList<>();
		links.forEachRemaining(link -> breaks.addAll(chain.accept(link)));
		breaks.addAll(chain.endsAt(head));
		return breaks;
	}

	/** Takes the next entry and tells what is wrong with it; usually nothing. */
	public List<ChainBreak> accept(ChainLink link) {
		EntryHeader header = link.header();
		ContentHash computed = header.hash();
		List<ChainBreak> breaks = new ArrayList<>();
		if (!header.lab().equals(lab)) {
			breaks.add(at(header, Kind.LAB, "belongs to lab " + header.lab() + ", not to " + lab));
		}
		if (!computed.equals(link.stored())) {
			breaks.add(at(header, Kind.CHANGED, "has hash " + computed + ", but " + link.stored() + " was stored"));
		}
		if (header.sequence() <= last) {
			breaks.add(at(header, Kind.ORDER, "stands after entry " + last));
			return breaks;
		}
		place(header, breaks);
		advance(header.sequence(), link.stored(), computed);
		return breaks;
	}

	/** Compares where the walk stands with the head that was stored or printed. */
	public List<ChainBreak> endsAt(JournalHead head) {
		if (last != head.sequence()) {
			return List.of(new ChainBreak(Math.min(last, head.sequence()) + 1, Kind.HEAD,
					"The journal ends at entry " + last + ", its head says " + head.sequence()));
		}
		if (!head.hash().equals(lastStored) && !head.hash().equals(lastComputed)) {
			return List.of(new ChainBreak(last, Kind.HEAD,
					"Entry " + last + " has hash " + lastComputed + ", the head says " + head.hash()));
		}
		return List.of();
	}

	/** Where the walk stands: the last entry in order with its computed hash. */
	public JournalHead head() {
		return new JournalHead(last, lastComputed);
	}

	private void place(EntryHeader header, List<ChainBreak> breaks) {
		if (header.sequence() > last + 1) {
			breaks.add(new ChainBreak(last + 1, Kind.GAP,
					"Entries " + (last + 1) + " to " + (header.sequence() - 1) + " are missing"));
		} else if (!header.previous().equals(lastStored) && !header.previous().equals(lastComputed)) {
			breaks.add(at(header, Kind.PREVIOUS,
					"names " + header.previous() + " as the hash before it, which is " + lastComputed));
		}
	}

	private void advance(long sequence, ContentHash stored, ContentHash computed) {
		last = sequence;
		lastStored = stored;
		lastComputed = computed;
	}

	private static ChainBreak at(EntryHeader header, Kind kind, String what) {
		return new ChainBreak(header.sequence(), kind, "Entry " + header.sequence() + " " + what);
	}
}
