/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class FileHeadTest {

	private final FileHead head = new FileHead("a.txt", new byte[] { 'a', 'b' }, 2);

	private record Length(int bytes) {
	}

	private record First(byte letter) {
	}

	@Test
	void makesAViewOnceAndEachKindForItself() {
		AtomicInteger made = new AtomicInteger();
		Length first = head.once(Length.class, of -> new Length(of.bytes().length + 10 * made.getAndIncrement()));
		Length again = head.once(Length.class, of -> new Length(of.bytes().length + 10 * made.getAndIncrement()));
		assertSame(first, again);
		assertEquals(new Length(2), first);
		assertEquals(new First((byte) 'a'), head.once(First.class, of -> new First(of.bytes()[0])));
		assertEquals(1, made.get());
	}

	@Test
	void isEqualByNameBytesAndSizeWhateverWasMadeOfIt() {
		head.once(Length.class, of -> new Length(2));
		FileHead other = new FileHead("a.txt", new byte[] { 'a', 'b' }, 2);
		assertEquals(head, other);
		assertEquals(head.hashCode(), other.hashCode());
		assertNotEquals(head, new FileHead("a.txt", new byte[] { 'a', 'b' }, 3));
	}

	@Test
	void tellsContainersByTheirFirstBytes() {
		assertFalse(head.isContainer());
		assertTrue(new FileHead("a", new byte[] { 'P', 'K', 3, 4, 0 }, 5).isContainer());
		assertTrue(new FileHead("a", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, 4).isContainer());
	}

	@Test
	void isNotChangedByItsReaders() {
		head.bytes()[0] = 'x';
		assertEquals('a', head.bytes()[0]);
	}
}
