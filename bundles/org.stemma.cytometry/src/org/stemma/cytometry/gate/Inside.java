/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

/** Tells for a block of events which lie inside a region, 64 events in a word. */
interface Inside {

	/**
	 * Sets the words of a block.
	 *
	 * @param axes  values along each axis of the region
	 * @param count number of events of the block
	 * @param words where to, from {@code at} on; only events whose bits are set there already need be looked at
	 * @param at    index of the first word
	 */
	void narrow(double[][] axes, int count, long[] words, int at);
}
