/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.derby.io.StorageFile;
import org.apache.derby.io.StorageRandomAccessFile;

/** A file or folder of the engine's, whose changes the durable copy hears of. */
final class FileOnDisk implements InvocationHandler {

	private final StorageFile real;
	private final DurableCopy durable;

	private FileOnDisk(StorageFile real, DurableCopy durable) {
		this.real = real;
		this.durable = durable;
	}

	static StorageFile wrapped(StorageFile real, DurableCopy durable) {
		return real == null || durable == null ? real
				: (StorageFile) Proxy.newProxyInstance(FileOnDisk.class.getClassLoader(), new Class<?>[] { StorageFile.class },
						new FileOnDisk(real, durable));
	}

	static StorageFile unwrapped(StorageFile file) {
		return file != null && Proxy.isProxyClass(file.getClass())
				? ((FileOnDisk) Proxy.getInvocationHandler(file)).real
				: file;
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		Object[] plain = arguments == null ? null
				: Stream.of(arguments).map(each -> each instanceof StorageFile file ? unwrapped(file) : each).toArray();
		Path path = Path.of(real.getPath());
		Object result = call(real, method, plain);
		switch (method.getName()) {
		case "delete", "deleteAll" -> durable.removed(path);
		case "mkdir", "mkdirs", "createNewFile" -> durable.made(path);
		case "renameTo" -> durable.renamed(path, Path.of(((StorageFile) plain[0]).getPath()));
		default -> {
			// Everything else only asks, or opens the file.
		}
		}
		return opened(path, result, plain);
	}

	private Object opened(Path path, Object result, Object[] arguments) {
		return switch (result) {
		case StorageRandomAccessFile file -> AccessOnDisk.wrapped(file, path, (String) arguments[0], durable);
		case OutputStream stream -> new FilterOutputStream(stream) {
			@Override
			public void flush() throws IOException {
				super.flush();
				durable.whole(path);
			}
		};
		case StorageFile file -> wrapped(file, durable);
		case null, default -> result;
		};
	}

	/** Calls the real one and hands on what it throws. */
	static Object call(Object real, Method method, Object... arguments) throws Throwable {
		try {
			method.setAccessible(true);
			return method.invoke(real, arguments);
		} catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}
}
