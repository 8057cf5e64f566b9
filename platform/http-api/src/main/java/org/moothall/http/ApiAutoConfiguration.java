package org.moothall.http;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service our HTTP manners; it adds its {@link EndpointRules}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(HttpProperties.class)
@Import({ProblemAdvice.class, ErrorProblems.class, ApiSecurity.class})
class ApiAutoConfiguration {

    @Bean
    ProblemResponder problemResponder(JsonMapper json) {
        return new ProblemResponder(json);
    }

    @Bean
    SpansWithoutAddresses spansWithoutAddresses() {
        return new SpansWithoutAddresses();
    }

    @Bean
    ApiDocumentation apiDocumentation(EndpointRules rules) {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class);
        return new ApiDocumentation(rules);
    }

    /** A list says that it is read page by page. */
    @Bean
    OperationCustomizer pageParameters() {
        return (operation, handler) -> {
            if (Arrays.asList(handler.getMethod().getParameterTypes()).contains(PageRequest.class)) {
                operation.addParametersItem(new QueryParameter()
                        .name("cursor")
                        .description("'next' of the page before, unchanged")
                        .schema(new StringSchema()));
                operation.addParametersItem(new QueryParameter()
                        .name("limit")
                        .description(
                                "entries at most, 1 to " + PageRequest.MOST + "; " + PageRequest.USUAL + " if not sent")
                        .schema(new IntegerSchema()));
            }
            return operation;
        };
    }

    @Bean
    WebMvcConfigurer apiParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
                resolvers.add(new PageParameter());
            }
        };
    }

    @Bean
    @ConditionalOnBean(MongoTemplate.class)
    IdempotentAnswers idempotentAnswers(MongoTemplate mongo, ObjectProvider<InstantSource> clock) {
        return new IdempotentAnswers(mongo, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    @ConditionalOnBean(MongoTemplate.class)
    StoreHealth storeHealthIndicator(MongoTemplate mongo) {
        return new StoreHealth(mongo);
    }
}
