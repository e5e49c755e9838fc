/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The beginning of a file, enough to recognise its format. What is made of it once, such as its text, is kept with it, so
 * that the readers which are asked about a file one after the other do not each begin anew. Safe to share between threads.
 */
public final class FileHead {

	/** Most bytes a head holds. */
	public static final int LIMIT = 65_536;

	/** Most bytes the head of a zip or OLE container holds, which shows what it contains only as a whole. */
	public static final int CONTAINER_LIMIT = 16 * 1024 * 1024;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] SPANNING_ZIP = { 'P', 'K', 7, 8, 'P', 'K', 3, 4 };
	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private final String name;
	private final byte[] bytes;
	private final long size;
	private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

	/**
	 * A head; copies the bytes.
	 *
	 * @param name  file name without folders; never proof of a format
	 * @param bytes the first bytes, at most {@value #LIMIT}; of a workbook or another container, at most {@value #CONTAINER_LIMIT}
	 * @param size  size of the whole file in bytes
	 */
	public FileHead(String name, byte[] bytes, long size) {
		this.name = Objects.requireNonNull(name, "name");
		this.bytes = bytes.clone();
		this.size = size;
	}

	/** File name without folders. */
	public String name() {
		return name;
	}

	/** Size of the whole file in bytes. */
	public long size() {
		return size;
	}

	/** Whether a container begins here: a zip file, as the newer workbooks are, or an OLE file, as the older ones are. */
	public boolean isContainer() {
		return isContainer(bytes);
	}

	/**
	 * What is made of this head, made when it is first asked for and the same from then on.
	 *
	 * @param kind the type of the view, which stands for how it is made; one that only its maker has
	 * @param view makes it, the same each time; what it gives must not change
	 */
	public <T> T once(Class<T> kind, Function<? super FileHead, ? extends T> view) {
		Object made = views.get(kind);
		if (made == null) {
			Object mine = view.apply(this);
			Object before = views.putIfAbsent(kind, mine);
			made = before == null ? mine : before;
		}
		return kind.cast(made);
	}

	/** Whether bytes begin a container: a zip file, as the newer workbooks are, or an OLE file, as the older ones are. */
	static boolean isContainer(byte[] bytes) {
		return begins(bytes, ZIP) || begins(bytes, SPANNING_ZIP) || begins(bytes, OLE);
	}

	private static boolean begins(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	/** A copy of the bytes. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FileHead head && name.equals(head.name) && size == head.size
				&& Arrays.equals(bytes, head.bytes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, size, Arrays.hashCode(bytes));
	}

	@Override
	public String toString() {
		return name + " (" + size + " bytes)";
	}
}
