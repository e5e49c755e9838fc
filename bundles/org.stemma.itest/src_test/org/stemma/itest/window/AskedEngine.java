/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Hashtable;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.store.LabStores;

/**
 * Stands between the store and its embedded engine: hands everything on and notes each statement that is carried out, with
 * the thread that waits for it. Labs that are opened after {@link #install} go through it.
 */
final class AskedEngine {

    /**
     * A statement carried out.
     *
     * @param sql    its text
     * @param thread who waited for the answer
     */
    record Asked(String sql, Thread thread) {
    }

    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile boolean watched;
    private final BundleContext context = FrameworkUtil.getBundle(AskedEngine.class).getBundleContext();

    /** Takes the engine's place; the store is kept awake, so that it hears of this engine after the real one. */
    static AskedEngine install() {
        var engine = new AskedEngine();
        Services.keep(LabStores.class);
        engine.offer(engine.embedded());
        return engine;
    }

    private ServiceReference<DataSourceFactory> embedded() {
        try {
            var filter = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby)";
            return context.getServiceReferences(DataSourceFactory.class, filter).iterator().next();
        } catch (InvalidSyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void offer(ServiceReference<DataSourceFactory> real) {
        var properties = new Hashtable<String, Object>();
        properties.put(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS, real.getProperty(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS));
        var factory = between(DataSourceFactory.class, context.getService(real), "createDataSource",
            source -> between(DataSource.class, (DataSource) source, "getConnection", connection -> noting((Connection) connection)));
        context.registerService(DataSourceFactory.class, factory, properties);
    }

    /** Notes what is carried out from now on. */
    void watch() {
        asked.clear();
        watched = true;
    }

    /** What was carried out since it is watched. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private Connection noting(Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var result = call(real, method, arguments);
            return method.getName().equals("prepareStatement") ? noting((PreparedStatement) result, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement noting(PreparedStatement real, String sql) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (watched && method.getName().startsWith("execute")) {
                asked.add(new Asked(sql, Thread.currentThread()));
            }
            return call(real, method, arguments);
        });
    }

    private static <T> T between(Class<T> type, T real, String maker, UnaryOperator<Object> changed) {
        return proxy(type, (proxy, method, arguments) -> {
            var result = call(real, method, arguments);
            return method.getName().equals(maker) ? changed.apply(result) : result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(AskedEngine.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
